-- wrk prints what people read; the last line is for `load-by-wrk.ts`.
function done(summary, latency, requests)
  local errors = summary.errors
  print(string.format('{"requests":%d,"perSecond":%.3f,"p99":%.4f,"failures":%d}',
    summary.requests, summary.requests / (summary.duration / 1e6), latency:percentile(99) / 1000,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
