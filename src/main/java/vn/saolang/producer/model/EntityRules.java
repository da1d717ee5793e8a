package vn.saolang.producer.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityKind;

/** The conditions an entity that takes part has to meet (26/2026 Điều 2.3), and the form of its details. */
public final class EntityRules {

    private static final String WHO_MAY_TAKE_PART = "26/2026 Điều 2.3";
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{6,18}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\"]{1,190}\\.[^@\\s<>\".]{2,30}");
    private static final int SHORT = 300;
    private static final int LONG = 500;

    private EntityRules() {}

    /** Every defect of the details that can be told without looking up the commune. */
    public static List<Refusal> defects(EntityDetails details, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        required(defects, "name", details.name(), SHORT);
        if (details.kind() == null) {
            defects.add(Refusal.of("producer.KIND_MISSING", "kind").citing(WHO_MAY_TAKE_PART));
        }
        if (details.kind() == EntityKind.ENTERPRISE && !details.smallOrMedium()) {
            defects.add(
                    Refusal.of("producer.NOT_SMALL_OR_MEDIUM", "smallOrMedium").citing(WHO_MAY_TAKE_PART));
        }
        if (details.kind() == EntityKind.UNREGISTERED_HOUSEHOLD) {
            notRegistered(defects, details);
        } else {
            registration(defects, details, today);
        }
        required(defects, "address", details.address(), LONG);
        phone(defects, details.phone());
        email(defects, details.email());
        required(defects, "representativeName", details.representative().name(), SHORT);
        required(defects, "representativeTitle", details.representative().title(), SHORT);
        required(defects, "representativeEthnicity", details.representative().ethnicity(), 100);
        required(defects, "representativeAddress", details.representative().address(), LONG);
        if (details.representative().sex() == null) {
            defects.add(Refusal.of("producer.SEX_MISSING", "representativeSex").citing("26/2026 Mẫu số 02 I.5"));
        }
        return defects;
    }

    /** Every defect of what an office takes over about an entity: only name and kind are needed, but nothing told may be wrong. */
    public static List<Refusal> takenOver(EntityDetails details, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        required(defects, "name", details.name(), SHORT);
        if (details.kind() == null) {
            defects.add(Refusal.of("producer.KIND_MISSING", "kind").citing(WHO_MAY_TAKE_PART));
        } else if (details.kind() == EntityKind.UNREGISTERED_HOUSEHOLD) {
            notRegistered(defects, details);
        }
        tooLong(defects, "registrationNumber", details.registrationNumber(), 100);
        registrationDay(defects, details.registeredOn(), today);
        tooLong(defects, "registeredAt", details.registeredAt(), SHORT);
        tooLong(defects, "address", details.address(), LONG);
        if (!details.phone().isEmpty()) {
            phone(defects, details.phone());
        }
        email(defects, details.email());
        tooLong(defects, "representativeName", details.representative().name(), SHORT);
        tooLong(defects, "representativeTitle", details.representative().title(), SHORT);
        tooLong(defects, "representativeEthnicity", details.representative().ethnicity(), 100);
        return defects;
    }

    private static void notRegistered(List<Refusal> defects, EntityDetails details) {
        if (!details.registrationNumber().isBlank()) {
            defects.add(Refusal.of("producer.REGISTERED_AFTER_ALL", "registrationNumber")
                    .citing(WHO_MAY_TAKE_PART));
        }
    }

    private static void registrationDay(List<Refusal> defects, @Nullable LocalDate day, LocalDate today) {
        if (day != null && (day.isAfter(today) || day.getYear() < 1945)) {
            defects.add(Refusal.of("producer.REGISTERED_ON_WRONG", "registeredOn"));
        }
    }

    private static void registration(List<Refusal> defects, EntityDetails details, LocalDate today) {
        if (details.registrationNumber().isBlank()) {
            defects.add(Refusal.of("producer.REGISTRATION_NUMBER_MISSING", "registrationNumber")
                    .citing(WHO_MAY_TAKE_PART));
        } else {
            tooLong(defects, "registrationNumber", details.registrationNumber(), 100);
        }
        if (details.registeredOn() == null) {
            defects.add(
                    Refusal.of("producer.REGISTERED_ON_MISSING", "registeredOn").citing("26/2026 Mẫu số 02 I.6"));
        }
        registrationDay(defects, details.registeredOn(), today);
        required(defects, "registeredAt", details.registeredAt(), SHORT);
    }

    private static void phone(List<Refusal> defects, String phone) {
        if (!PHONE.matcher(phone).matches()) {
            defects.add(Refusal.of("producer.PHONE_FORM", "phone"));
        }
    }

    private static void email(List<Refusal> defects, String email) {
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            defects.add(Refusal.of("producer.EMAIL_FORM", "email"));
        }
    }

    private static void required(List<Refusal> defects, String field, String value, int longest) {
        if (value.isBlank()) {
            defects.add(Refusal.of("producer.MISSING", field, label(field)));
        } else {
            tooLong(defects, field, value, longest);
        }
    }

    private static void tooLong(List<Refusal> defects, String field, String value, int longest) {
        if (value.length() > longest) {
            defects.add(Refusal.of("producer.TOO_LONG", field, Integer.toString(longest)));
        }
    }

    /** Message key of the field's label. */
    private static String label(String field) {
        String words = field.replaceFirst("^representative(?=[A-Z])", "representative.");
        return "producer." + words.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
