-- no idea is said to be merged with itself
select id from idea.idea where similar_id = id;
