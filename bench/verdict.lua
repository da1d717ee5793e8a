-- Asks for stamps at random. Arguments: file of codes (20 characters and a line feed each), percent of the questions that go to the
-- first fifth of the file (20 asks evenly), path before and after the code, and the mean pause of a connection in milliseconds.
local file, count, hot, before, after, pause
local counter = 0

function setup(thread)
  thread:set("number", counter)
  counter = counter + 1
end

function init(arguments)
  file = assert(io.open(arguments[1], "rb"))
  count = file:seek("end") / 21
  hot = tonumber(arguments[2]) / 100
  before = arguments[3]
  after = arguments[4]
  if after == "-" then after = "" end
  pause = tonumber(arguments[5])
  math.randomseed(os.time() + number * 7919)
end

function request()
  local fifth = math.floor(count / 5)
  local index
  if math.random() < hot then
    index = math.random(0, fifth - 1)
  else
    index = math.random(fifth, count - 1)
  end
  file:seek("set", index * 21)
  local code = file:read(20)
  -- each from a household of its own, or nearly
  local from = "118." .. math.random(64, 71) .. "." .. math.random(0, 255) .. "." .. math.random(1, 254)
  return wrk.format("GET", before .. code .. after, { ["Host"] = "localhost", ["X-Forwarded-For"] = from })
end

if tonumber(arg and arg[5] or "0") then
  function delay()
    if pause == 0 then return 0 end
    return math.floor(-math.log(1 - math.random()) * pause + 0.5)
  end
end

function done(summary, latency, requests)
  local wrong = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
  io.write(string.format("RESULT %.1f %.3f %.3f %d\n", summary.requests / summary.duration * 1e6, latency:percentile(50) / 1e3,
    latency:percentile(99) / 1e3, wrong))
end
