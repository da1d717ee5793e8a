-- Reminders of a certificate's re-evaluation (26/2026 Điều 7.6a): each threshold once, whether it was sent or had passed by.
create table recognition.reminder (
    recognition_id uuid not null references recognition.recognition (id) on delete cascade,
    -- days before the last valid day
    threshold      integer not null check (threshold > 0),
    noted_on       date not null,
    -- false when a later threshold had been reached before the job ran: that one was sent in its place
    sent           boolean not null,
    primary key (recognition_id, threshold)
);
