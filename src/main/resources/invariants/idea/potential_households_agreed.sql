-- a household is named in the inventory only with its consent, and nobody is named who is not the maker
select id from idea.potential where (maker_kind = 'HOUSEHOLD' and not consent) or (maker_kind <> 'HOUSEHOLD' and maker_name <> '');
