-- what waits to be minted has no stamps yet
select m.order_id from stamp.minting m join stamp.stamp_order o on o.id = m.order_id where o.state = 'MINTED';
