import type { Rubric, ScoreReport } from '@chamdiem/core';

/** The page with the form, rendered on the server. */
export function formPage(rubric: Rubric): string {
  return page(`
    <form method="post" action="/sheets">
      <!-- embed -->
      <chamdiem-form name="sheet" required>
        <script type="application/json" slot="rubric">${jsonInHtml(rubric)}</script>
      </chamdiem-form>
      <script type="module" src="/chamdiem-element.js"></script>
      <!-- /embed -->
      <button>Gửi phiếu</button>
    </form>`);
}

export function resultPage({ total, class: classId }: ScoreReport, { classes }: Rubric): string {
  const title = classes?.list.find(({ id }) => id === classId)?.title['vi'] ?? 'Chưa xếp loại';
  return page(`<p>Đã nhận phiếu. Tổng điểm: <output id="total">${total ?? '–'}</output>. Xếp loại: ${escaped(title)}.</p>`);
}

export function refusedPage(issues: readonly string[]): string {
  return page(`<p>Phiếu chưa hợp lệ:</p><ul>${issues.map((issue) => `<li>${escaped(issue)}</li>`).join('')}</ul>`);
}

function page(body: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Chấm điểm cuộc họp</title></head><body>${body}</body></html>`;
}

/** Inside a script only its end tag, and what opens a comment, must not appear. */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
