-- a plan that was decided on had been handed in (programme, step 3)
select id from business.plan where state in ('SUBMITTED', 'RETURNED', 'APPROVED', 'COMPLETED', 'REFUSED') and submitted_at is null;
