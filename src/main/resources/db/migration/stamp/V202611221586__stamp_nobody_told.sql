-- Nothing fills it: who reported follows the case by its reference, and whoever scans the lot is told of the recall at once.
drop table stamp.reporter_told;
