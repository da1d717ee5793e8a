-- a photo of a product is a JPG or PNG
select p.product_id from product.photo p join files.file f using (sha256) where f.kind not in ('JPG', 'PNG');
