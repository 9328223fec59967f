-- Load for wrk: one signed-in resident after the other, so that not one row alone is read again and again.
-- Without BENCH_COOKIES nobody is signed in.
local cookies = {}
local file = os.getenv("BENCH_COOKIES")
if file and file ~= "" then
  for line in io.lines(file) do cookies[#cookies + 1] = line end
end
local turn = 0

request = function()
  local headers = { ["Accept-Encoding"] = "br, gzip" }
  if #cookies > 0 then
    turn = turn % #cookies + 1
    headers["Cookie"] = cookies[turn]
    -- What the officers' client sends beside its cookies; residents' pages do not look at it.
    headers["Authorization"] = "Bearer [redacted]"
  end
  return wrk.format("GET", nil, headers)
end

done = function(summary, latency)
  local errors = summary.errors
  print(string.format("BENCH %.1f %.3f %.3f %.3f %d %d",
    summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
    summary.bytes / math.max(1, summary.requests),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
