package vn.saolang.evaluation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.council.Conduct;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.model.council.Fraction;
import vn.saolang.evaluation.model.council.Secrecy;
import vn.saolang.evaluation.model.reconsideration.ReconsiderationRule;
import vn.saolang.kernel.Stale;
import vn.saolang.ranking.CouncilPolicy;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** Versions of council rules. */
@Repository
public class RulesStore {

    private static final String COLUMNS = """
            select id, scope, version, state, quorum_numerator, quorum_denominator, chair_required, max_spread, decimals,
                   minimum_policy, round_then_band, extra_rounds, declarations_required, decision_number, decision_date,
                   signed_by, lock_version, team_report, reconsideration_days, reconsidered_by_others, second_look,
                   scorings, change_reasons, secrecy, vote_numerator, vote_denominator, secret_votes
            from evaluation.council_rules
            """;

    private final JdbcClient jdbc;

    RulesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a new draft under the next version of its scope. */
    public void insert(CouncilRules rules, UUID by, Instant now) {
        fill(jdbc.sql("""
                        insert into evaluation.council_rules
                            (id, level, scope, version, state, quorum_numerator, quorum_denominator, chair_required,
                             max_spread, decimals, minimum_policy, round_then_band, extra_rounds,
                             declarations_required, team_report, reconsideration_days, reconsidered_by_others,
                             second_look, scorings, change_reasons, secrecy, vote_numerator, vote_denominator,
                             secret_votes, drafted_by, drafted_at)
                        select :id, :level, :scope, coalesce(max(version), 0) + 1, 'DRAFT', :numerator, :denominator,
                               :chair, :spread, :decimals, :minimum, :rounding, :extra, :declarations, :team, :days, :others,
                               :look, :scorings, :reasons, :secrecy, :voteNumerator, :voteDenominator, :secretVotes,
                               :by, :now
                        from evaluation.council_rules where scope = :scope
                        """), rules)
                .param("level", Level.ofScope(rules.scope()).name())
                .param("scope", rules.scope())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Changes a draft; an issued version stays as it is. */
    public void update(CouncilRules rules) {
        int changed =
                fill(jdbc.sql("""
                        update evaluation.council_rules
                        set quorum_numerator = :numerator, quorum_denominator = :denominator, chair_required = :chair,
                            max_spread = :spread, decimals = :decimals, minimum_policy = :minimum,
                            round_then_band = :rounding, extra_rounds = :extra,
                            declarations_required = :declarations, team_report = :team,
                            reconsideration_days = :days, reconsidered_by_others = :others, second_look = :look,
                            scorings = :scorings, change_reasons = :reasons, secrecy = :secrecy,
                            vote_numerator = :voteNumerator, vote_denominator = :voteDenominator,
                            secret_votes = :secretVotes,
                            lock_version = lock_version + 1
                        where id = :id and state = 'DRAFT' and lock_version = :lock
                        """), rules).param("lock", rules.lockVersion()).update();
        if (changed == 0) {
            throw new Stale("council rules " + rules.id());
        }
    }

    public void issue(UUID id, Decision decision, int lock, Instant now) {
        int changed = jdbc.sql("""
                        update evaluation.council_rules
                        set state = 'ISSUED', decision_number = :number, decision_date = :date, signed_by = :signed,
                            issued_at = :now, lock_version = lock_version + 1
                        where id = :id and state = 'DRAFT' and lock_version = :lock
                        """)
                .param("id", id)
                .param("number", decision.number())
                .param("date", decision.date())
                .param("signed", decision.signedBy())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("lock", lock)
                .update();
        if (changed == 0) {
            throw new Stale("council rules " + id);
        }
    }

    public Optional<CouncilRules> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(RulesStore::read)
                .optional();
    }

    /** All versions of a scope, the newest first. */
    public List<CouncilRules> of(String scope) {
        return jdbc.sql(COLUMNS + " where scope = :scope order by version desc")
                .param("scope", scope)
                .query(RulesStore::read)
                .list();
    }

    private static JdbcClient.StatementSpec fill(JdbcClient.StatementSpec sql, CouncilRules rules) {
        return sql.param("id", rules.id())
                .param("numerator", rules.quorum().numerator())
                .param("denominator", rules.quorum().denominator())
                .param("chair", rules.chairRequired())
                .param("spread", rules.maxSpread())
                .param("decimals", rules.policy().decimals())
                .param("minimum", rules.policy().minimum().name())
                .param("rounding", rules.policy().roundThenBand())
                .param("extra", rules.extraRounds())
                .param("declarations", rules.declarationsRequired())
                .param("team", rules.teamReport())
                .param("days", rules.reconsideration().days(), java.sql.Types.INTEGER)
                .param("others", rules.reconsideration().byOthers())
                .param("look", rules.conduct().secondLook(), java.sql.Types.NUMERIC)
                .param("scorings", rules.conduct().scorings(), java.sql.Types.INTEGER)
                .param("reasons", rules.conduct().changeReasons())
                .param("secrecy", rules.conduct().secrecy().name())
                .param("voteNumerator", rules.conduct().voteShare().numerator())
                .param("voteDenominator", rules.conduct().voteShare().denominator())
                .param("secretVotes", rules.conduct().secretVotes());
    }

    private static CouncilRules read(ResultSet row, int number) throws SQLException {
        return new CouncilRules(
                row.getObject("id", UUID.class),
                row.getString("scope"),
                row.getInt("version"),
                row.getString("state").equals("ISSUED"),
                new Fraction(row.getInt("quorum_numerator"), row.getInt("quorum_denominator")),
                row.getBoolean("chair_required"),
                row.getBigDecimal("max_spread"),
                new CouncilPolicy(
                        MinimumPolicy.valueOf(row.getString("minimum_policy")),
                        row.getBoolean("round_then_band"),
                        row.getInt("decimals")),
                row.getBoolean("extra_rounds"),
                row.getBoolean("declarations_required"),
                new Decision(
                        row.getString("decision_number"),
                        row.getObject("decision_date", LocalDate.class),
                        row.getString("signed_by")),
                row.getInt("lock_version"),
                row.getBoolean("team_report"),
                new ReconsiderationRule(
                        row.getObject("reconsideration_days", Integer.class), row.getBoolean("reconsidered_by_others")),
                conduct(row));
    }

    private static Conduct conduct(ResultSet row) throws SQLException {
        return new Conduct(
                row.getBigDecimal("second_look"),
                row.getObject("scorings", Integer.class),
                row.getBoolean("change_reasons"),
                Secrecy.valueOf(row.getString("secrecy")),
                new Fraction(row.getInt("vote_numerator"), row.getInt("vote_denominator")),
                row.getBoolean("secret_votes"));
    }
}
