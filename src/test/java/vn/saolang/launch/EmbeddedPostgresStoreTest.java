package vn.saolang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.StoreTest;

/** The application's role can do its work in its database and nothing beyond. */
@StoreTest
class EmbeddedPostgresStoreTest {

    @Test
    void migrates_and_may_add_the_extensions_it_needs(JdbcClient jdbc) {
        for (String extension : new String[] {"btree_gist", "unaccent", "pg_trgm"}) {
            jdbc.sql("create extension if not exists " + extension).update();
        }
        assertThat(jdbc.sql("select count(*) from pg_extension where extname in ('btree_gist','unaccent','pg_trgm')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void stores_vietnamese_text_as_it_is(JdbcClient jdbc) {
        assertThat(jdbc.sql("select lower('CHÈ ĐẶC SẢN TÂN CƯƠNG')")
                        .query(String.class)
                        .single())
                .isEqualTo("chè đặc sản tân cương");
    }
}
