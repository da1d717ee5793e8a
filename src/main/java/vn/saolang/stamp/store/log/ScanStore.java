package vn.saolang.stamp.store.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.stereotype.Repository;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.model.log.DayCount;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.scan.Scan;

/** The log of scans, line by line and by day. */
@Repository
public class ScanStore {

    private static final int COLUMNS = 8;
    private static final String COPY =
            "copy stamp.scan (at, serial, order_no, channel, cell, device, verdict, node) from stdin (format binary)";

    private final DataSource source;
    private final JdbcClient jdbc;
    private final NodeStore node;
    private final SQLErrorCodeSQLExceptionTranslator errors;

    public ScanStore(DataSource source, JdbcClient jdbc, NodeStore node) {
        this.source = source;
        this.jdbc = jdbc;
        this.node = node;
        errors = new SQLErrorCodeSQLExceptionTranslator("PostgreSQL");
    }

    /** Adds lines by COPY in the transaction under way; their months must have been made. */
    public void append(Collection<Scan> scans) {
        BinaryRows rows = new BinaryRows(COLUMNS, scans.size());
        for (Scan scan : scans) {
            StampSerial serial = scan.serial();
            Cell cell = scan.asked().cell();
            rows.row()
                    .instant(scan.asked().at())
                    .bigint(serial == null ? null : serial.bits())
                    .integer(scan.order())
                    .smallint(scan.asked().channel().ordinal())
                    .integer(cell == null ? null : cell.number())
                    .bigint(scan.asked().device())
                    .smallint(scan.verdict().ordinal())
                    .smallint(node.number());
        }
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new ByteArrayInputStream(rows.done()));
        } catch (SQLException failed) {
            throw errors.translate("append scans", COPY, failed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /** Adds to the counts of days, in the order given. */
    public void count(List<DayCount> counts) {
        jdbc.sql("""
                insert into stamp.scan_day as d (day, order_no, cell, channel, verdict, scans)
                select * from unnest(:days::date[], :orders::integer[], :cells::integer[], :channels::smallint[],
                    :verdicts::smallint[], :scans::bigint[])
                on conflict (order_no, day, cell, channel, verdict) do update set scans = d.scans + excluded.scans""")
                .param(
                        "days",
                        counts.stream().map(one -> one.kind().day().toString()).toArray(String[]::new))
                .param("orders", counts.stream().map(one -> one.kind().order()).toArray(Integer[]::new))
                .param(
                        "cells",
                        counts.stream().map(one -> number(one.kind().cell())).toArray(Integer[]::new))
                .param(
                        "channels",
                        counts.stream()
                                .map(one -> one.kind().channel().ordinal())
                                .toArray(Integer[]::new))
                .param(
                        "verdicts",
                        counts.stream()
                                .map(one -> one.kind().verdict().ordinal())
                                .toArray(Integer[]::new))
                .param("scans", counts.stream().map(DayCount::scans).toArray(Long[]::new))
                .update();
    }

    private static @Nullable Integer number(@Nullable Cell cell) {
        return cell == null ? null : cell.number();
    }
}
