-- Each node asks every half second which stamps were sold of late.
create index sold_of_late on stamp.sold (sold_at);
