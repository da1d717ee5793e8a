-- a product that was entered for evaluation names its criteria set (26/2026 Điều 3.2)
select id from product.product where not historic and criteria_set is null;
