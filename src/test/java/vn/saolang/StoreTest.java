package vn.saolang;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A test of SQL on the migrated test database: each method gets a {@link JdbcClient} parameter whose work is rolled back.
 * Such classes are named {@code …StoreTest} and run once more on the oldest supported PostgreSQL.
 */
@Tag("store")
@ExtendWith(StoreTest.RolledBack.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface StoreTest {

    /** Gives each test one connection and takes its work back. */
    final class RolledBack implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

        private static final Namespace SPACE = Namespace.create(RolledBack.class);

        @Override
        public void beforeEach(ExtensionContext context) throws SQLException {
            var connection = TestDatabase.migrated().getConnection();
            connection.setAutoCommit(false);
            context.getStore(SPACE).put("connection", new SingleConnectionDataSource(connection, true));
        }

        @Override
        public void afterEach(ExtensionContext context) throws SQLException {
            var source = source(context);
            source.getConnection().rollback();
            source.destroy();
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == JdbcClient.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return JdbcClient.create(source(context));
        }

        private static SingleConnectionDataSource source(ExtensionContext context) {
            return context.getStore(SPACE).get("connection", SingleConnectionDataSource.class);
        }
    }
}
