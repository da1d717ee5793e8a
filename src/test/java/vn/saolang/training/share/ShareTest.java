package vn.saolang.training.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.saolang.training.model.share.Share;
import vn.saolang.training.model.share.ShareKind;

class ShareTest {

    @Test
    void isCutAndComparedExactly() {
        Share share = new Share(ShareKind.WORKERS, 1999, 10000);
        assertThat(share.percent()).isEqualByComparingTo("19.9");
        assertThat(share.reaches(new BigDecimal("0.20"))).isFalse();
        assertThat(new Share(ShareKind.WORKERS, 2000, 10000).reaches(new BigDecimal("0.20")))
                .isTrue();
    }

    @Test
    void ofNobodyKnowsHowManyThereIsNoShare() {
        assertThat(new Share(ShareKind.WORKERS, 3, 0).percent()).isNull();
        assertThat(new Share(ShareKind.WORKERS, 3, 0).reaches(BigDecimal.ZERO)).isFalse();
    }
}
