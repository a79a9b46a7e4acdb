// embed
document.querySelector('chamdiem-form').addEventListener('change', ({ detail: { sheet, report } }) => {
  localStorage.setItem('sheet', JSON.stringify(sheet));
  document.querySelector('#total').textContent = report.total ?? '–';
});
// /embed
