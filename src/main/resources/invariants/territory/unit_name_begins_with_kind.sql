-- A unit's name begins with the word of its kind.
select code, valid_from, kind, name
from territory.unit
where not name like (case kind
    when 'TINH' then 'Tỉnh' when 'THANH_PHO' then 'Thành phố' when 'HUYEN' then 'Huyện' when 'THI_XA' then 'Thị xã'
    when 'QUAN' then 'Quận' when 'XA' then 'Xã' when 'PHUONG' then 'Phường' when 'THI_TRAN' then 'Thị trấn'
    when 'DAC_KHU' then 'Đặc khu' end) || ' %';
