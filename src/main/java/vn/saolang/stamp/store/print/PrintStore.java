package vn.saolang.stamp.store.print;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.stamp.model.print.PrintFormat;
import vn.saolang.stamp.model.print.PrintRun;

/** What was printed of each roll. */
@Repository
public class PrintStore {

    private final JdbcClient jdbc;

    public PrintStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was printed of a roll, the latest first. */
    public List<PrintRun> of(int order) {
        return jdbc.sql("select * from stamp.print where order_no = :order order by no desc")
                .param("order", order)
                .query(PrintStore::read)
                .list();
    }

    public Optional<PrintRun> find(int order, int no) {
        return jdbc.sql("select * from stamp.print where order_no = :order and no = :no")
                .param("order", order)
                .param("no", no)
                .query(PrintStore::read)
                .optional();
    }

    /** The number of the next print; the roll must be locked. */
    public int next(int order) {
        return jdbc.sql("select coalesce(max(no), 0) + 1 from stamp.print where order_no = :order")
                .param("order", order)
                .query(Integer.class)
                .single();
    }

    /** Keeps what is printed now; the table itself refuses a stamp that was printed before. */
    public void insert(PrintRun run) {
        jdbc.sql("""
                        insert into stamp.print (order_no, no, from_no, to_no, format, layout, printed_by, printed_at)
                        values (:order, :no, :from, :to, :format, :layout, :by, :at)
                        """)
                .param("order", run.order())
                .param("no", run.no())
                .param("from", run.from())
                .param("to", run.to())
                .param("format", run.format().name())
                .param("layout", run.layout())
                .param("by", run.by())
                .param("at", run.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static PrintRun read(ResultSet row, int number) throws SQLException {
        return new PrintRun(
                row.getInt("order_no"),
                row.getInt("no"),
                row.getInt("from_no"),
                row.getInt("to_no"),
                PrintFormat.valueOf(row.getString("format")),
                row.getString("layout"),
                row.getObject("printed_by", UUID.class),
                row.getObject("printed_at", OffsetDateTime.class).toInstant());
    }
}
