package vn.saolang.recognition.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.SearchText;
import vn.saolang.recognition.register.RegisterCounts;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.recognition.register.RegisterProduct;
import vn.saolang.recognition.register.RegisterQuery;
import vn.saolang.recognition.register.Standing;
import vn.saolang.territory.UnitRef;

/** Reads the register. */
@Repository
public class RegisterStore {

    private static final int MOST_WORDS = 8;

    /** Each listed product with the certificate that counts on the day: a valid one, else the latest. */
    private static final String FROM = """
            from recognition.listed_product l
            left join lateral (
                select r.*, recognition.state_on(r, :today) as state
                from recognition.recognition r
                where r.listed_id = l.id
                order by recognition.state_on(r, :today) = 'VALID' desc, r.decided_to desc, r.stars desc
                limit 1) r on true
            left join lateral (
                select true as open from recognition.proposal p
                where p.listed_id = l.id and p.answered_at is null) p on true
            left join lateral (
                select c.code from recognition.listed_code c
                where c.listed_id = l.id order by right(c.code, 4) desc, c.code desc limit 1) c on true
            """;

    private static final String COLUMNS = """
            l.id as listed_id, coalesce(c.code, l.public_id) as shown_code, l.product_id, l.name, l.entity_name,
            l.criteria_set, l.group_code, l.unit_code, l.unit_from, l.place, l.fictional,
            coalesce(p.open, false) as proposed, r.*
            """;

    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The entries that answer to the query on that day, and how many there are. */
    public Paged<RegisterEntry> search(RegisterQuery query, LocalDate today) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("today", today);
        String where = where(query, params);
        long total = jdbc.sql("select count(*) " + FROM + where)
                .params(params)
                .query(Long.class)
                .single();
        String sql = "select " + COLUMNS + FROM + where + orderBy(query, params) + " limit :size offset :skip";
        params.put("size", query.size());
        params.put("skip", (long) query.page() * query.size());
        List<RegisterEntry> items =
                jdbc.sql(sql).params(params).query(RegisterRows::entry).list();
        return new Paged<>(items, total, query.page(), query.size());
    }

    private static String where(RegisterQuery query, Map<String, Object> params) {
        StringBuilder where = new StringBuilder(" where (r.listed_id is not null or p.open)");
        List<String> words = words(query.q());
        for (int i = 0; i < words.size(); i++) {
            where.append(" and l.search like :word").append(i);
            params.put("word" + i, "% " + words.get(i) + "%");
        }
        if (words.isEmpty() && !query.q().isBlank()) {
            where.append(" and false");
        }
        if (query.star() != null) {
            where.append(" and r.stars = :star");
            params.put("star", query.star());
        }
        if (query.group() != null) {
            where.append(" and l.group_code = :group");
            params.put("group", query.group());
        }
        if (query.unit() != null) {
            where.append(" and l.unit_keys @> array[cast(:unit as text)]");
            params.put("unit", query.unit().key());
        }
        if (query.year() != null) {
            where.append(" and r.precision <> 'BEFORE' and extract(year from r.decided_to) = :year");
            params.put("year", query.year());
        }
        where.append(whereStatus(query, params));
        return where.toString();
    }

    private static String whereStatus(RegisterQuery query, Map<String, Object> params) {
        if (query.status() == null) {
            return "";
        }
        return switch (query.status()) {
            case PROPOSED_TO_CENTRAL -> " and p.open";
            case VALID, EXPIRED, WITHDRAWN, ANNULLED, UNCERTAIN -> {
                params.put("state", query.status().name());
                yield " and r.state = :state";
            }
        };
    }

    private static String orderBy(RegisterQuery query, Map<String, Object> params) {
        String newest = " r.decided_to desc nulls first, kernel.fold(l.name), l.id";
        return " order by "
                + switch (query.sort()) {
                    case RELEVANCE -> {
                        String phrase = String.join(" ", words(query.q()));
                        if (phrase.isEmpty()) {
                            yield newest;
                        }
                        params.put("phrase", "% " + phrase + "%");
                        yield " ' ' || kernel.fold(l.name) like :phrase desc, l.search like :phrase desc,"
                                + " r.stars desc nulls last," + newest;
                    }
                    case NEWEST -> newest;
                    case STARS -> " r.stars desc nulls last," + newest;
                    case NAME -> " kernel.fold(l.name), l.id";
                };
    }

    private static List<String> words(String text) {
        String folded = SearchText.fold(text);
        return folded.isEmpty()
                ? List.of()
                : Arrays.stream(folded.split(" ")).limit(MOST_WORDS).toList();
    }

    /** The product that has or had this code. */
    public Optional<RegisterProduct> byCode(String code, LocalDate today) {
        String where = """
                where (l.public_id = lower(:code)
                       or l.id = (select j.joined_to from recognition.listed_product j where j.public_id = lower(:code))
                       or l.id = (select d.listed_id from recognition.listed_code d where d.code = upper(:code)))
                  and (r.listed_id is not null or p.open)
                """;
        return jdbc.sql("select l.story, l.description, l.source as listed_source, " + COLUMNS + FROM + where)
                .param("today", today)
                .param("code", code)
                .query((row, number) -> {
                    RegisterEntry entry = RegisterRows.entry(row, number);
                    return new RegisterProduct(
                            entry,
                            row.getString("story"),
                            row.getString("description"),
                            row.getString("listed_source"),
                            history(entry.id(), today),
                            codes(entry.id()));
                })
                .optional();
    }

    /** Under which public name a product of this software is listed. */
    public Optional<String> codeOf(UUID product) {
        return jdbc.sql(
                        "select public_id from recognition.listed_product where product_id = :product order by public_id limit 1")
                .param("product", product)
                .query((row, _) -> row.getString("public_id"))
                .optional();
    }

    /** The lines of products kept in this software, by product; those the register does not show are left out. */
    public Map<UUID, RegisterEntry> ofProducts(Collection<UUID> products, LocalDate today) {
        Map<UUID, RegisterEntry> found = new LinkedHashMap<>();
        if (!products.isEmpty()) {
            jdbc.sql("select " + COLUMNS + FROM
                            + " where l.product_id in (:products) and (r.listed_id is not null or p.open)")
                    .param("today", today)
                    .param("products", products)
                    .query(RegisterRows::entry)
                    .list()
                    .forEach(entry -> found.put(entry.productId(), entry));
        }
        return found;
    }

    private List<Standing> history(UUID listed, LocalDate today) {
        return jdbc.sql("""
                        select r.*, recognition.state_on(r, :today) as state
                        from recognition.recognition r where r.listed_id = :listed
                        order by r.decided_to desc, r.stars desc
                        """)
                .param("today", today)
                .param("listed", listed)
                .query(RegisterRows::standing)
                .list();
    }

    private List<String> codes(UUID listed) {
        return jdbc.sql("""
                        select code from recognition.listed_code where listed_id = :listed
                        order by right(code, 4) desc, code desc
                        """)
                .param("listed", listed)
                .query((row, _) -> row.getString("code"))
                .list();
    }

    /** Counts over the whole register on that day. */
    public RegisterCounts counts(LocalDate today) {
        String shown = " where (r.listed_id is not null or p.open)";
        Map<Integer, Long> byStars = new LinkedHashMap<>();
        jdbc.sql("select r.stars, count(*) as products " + FROM + shown + " and r.stars is not null group by r.stars")
                .param("today", today)
                .query(row -> {
                    byStars.put(row.getInt("stars"), row.getLong("products"));
                });
        Map<String, Long> byUnit = new LinkedHashMap<>();
        jdbc.sql("select u.key, count(*) as products " + FROM
                        + " cross join lateral unnest(l.unit_keys) as u (key) " + shown
                        + " and u.key like '__@%' group by u.key")
                .param("today", today)
                .query(row -> {
                    byUnit.put(row.getString("key"), row.getLong("products"));
                });
        return jdbc.sql(
                        "select count(*) as products, count(distinct l.entity_name) as entities, count(p.open) as proposed "
                                + FROM + shown)
                .param("today", today)
                .query((row, _) -> new RegisterCounts(
                        row.getLong("products"), row.getLong("entities"), byStars, byUnit, row.getLong("proposed")))
                .single();
    }

    /** Distinct places of listed products that lie in the unit. */
    public List<UnitRef> placesWithin(UnitRef unit) {
        return jdbc.sql("""
                        select distinct unit_code, unit_from from recognition.listed_product
                        where unit_keys @> array[cast(:unit as text)] order by unit_code, unit_from limit 300
                        """)
                .param("unit", unit.key())
                .query((row, _) -> new UnitRef(row.getString("unit_code"), row.getObject("unit_from", LocalDate.class)))
                .list();
    }

    /** Years of decisions, the latest first. */
    public List<Integer> years() {
        return jdbc.sql("""
                        select distinct cast(extract(year from decided_to) as integer) as year
                        from recognition.recognition where precision <> 'BEFORE' order by year desc
                        """).query((row, _) -> row.getInt("year")).list();
    }
}
