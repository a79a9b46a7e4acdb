import '@chamdiem/element/define';
import '@chamdiem/element/react';
import type { ScoreReport } from '@chamdiem/core';
import { useState } from 'react';
import rubric from '../../../../schemas/library/hop-ban-thuong-vu/rubric.json';

export function App() {
  const [report, setReport] = useState<ScoreReport>();
  return (
    <>
      <h1>Chấm điểm cuộc họp</h1>
      {/* embed */}
      <chamdiem-form rubric={rubric} onchange={(event) => setReport(event.detail.report)} />
      {/* /embed */}
      <p>Tổng điểm: <output id="total">{report?.total ?? '–'}</output></p>
    </>
  );
}
