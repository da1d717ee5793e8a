package vn.saolang.evaluation.model.workbook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals what must come back unchanged: HMAC-SHA256 under a secret of the installation. */
public final class Seal {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    /** @param key at least 32 bytes that never leave the server */
    public Seal(byte[] key) {
        this.key = key.clone();
    }

    /** 64 hexadecimal digits. */
    public String of(ScoreForm form) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(form.canonical().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the form is the one that was sealed; takes the same time for every wrong seal. */
    public boolean holds(ScoreForm form, String seal) {
        return MessageDigest.isEqual(of(form).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }
}
