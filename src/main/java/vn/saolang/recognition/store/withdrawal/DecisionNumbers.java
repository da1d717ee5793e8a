package vn.saolang.recognition.store.withdrawal;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers already given to decisions of a scope, whatever they decide: one keeper of documents counts them all. */
@Repository
public class DecisionNumbers {

    private final JdbcClient jdbc;

    DecisionNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a decision of that scope, symbol and year bears the number. */
    public boolean taken(String scope, String symbol, LocalDate day, String number) {
        return jdbc.sql("""
                        select exists (
                            select 1 from recognition.withdrawal
                            where scope = :scope and symbol = :symbol and decided_year = :year and number = :number
                            union all
                            select 1 from recognition.decision
                            where scope = :scope and symbol = :symbol and decided_year = :year and number = :number
                              and state = 'ISSUED'
                            union all
                            select 1 from recognition.review_request
                            where province = :scope and symbol = :symbol and decided_year = :year and decision_number = :number
                            union all
                            select 1 from recognition.complaint
                            where scope = :scope and symbol = :symbol and settled_year = :year and number = :number)
                        """)
                .param("scope", scope)
                .param("symbol", symbol)
                .param("year", day.getYear())
                .param("number", number)
                .query(Boolean.class)
                .single();
    }
}
