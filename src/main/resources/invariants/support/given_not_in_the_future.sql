-- Nothing was given after the day it was written down.
select id from support.given where given_on > (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date
