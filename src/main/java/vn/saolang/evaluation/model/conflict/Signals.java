package vn.saolang.evaluation.model.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.saolang.kernel.SearchText;

/**
 * Compares a member with a producer by rules a person can check (26/2026 Điều 4.2: objective evaluation). Pure. Each signal
 * names both facts; none excludes anybody.
 */
public final class Signals {

    private static final int SHORTEST_PHONE = 9;
    private static final Set<String> ADDRESS_WORDS = Set.of(
            "so", "nha", "duong", "pho", "thon", "xom", "ap", "ban", "to", "khu", "ngo", "hem", "xa", "phuong", "tinh",
            "thanh");
    private static final List<String> FORMS = List.of(
            "lien hiep hop tac xa",
            "hop tac xa",
            "to hop tac",
            "htx",
            "tht",
            "cong ty trach nhiem huu han mot thanh vien",
            "cong ty trach nhiem huu han",
            "cong ty tnhh mtv",
            "cong ty tnhh",
            "cong ty co phan",
            "cong ty cp",
            "cong ty",
            "doanh nghiep tu nhan",
            "dntn",
            "ho kinh doanh",
            "hkd",
            "co so san xuat",
            "co so");

    private Signals() {}

    /** Every signal between a member and a producer, in the order of the rules. */
    public static List<Signal> between(MemberFacts member, ProducerFacts producer) {
        List<Signal> found = new ArrayList<>();
        addresses(member, producer, found);
        phones(member, producer, found);
        surnames(member, producer, found);
        interests(member, producer, found);
        return found;
    }

    private static void addresses(MemberFacts member, ProducerFacts producer, List<Signal> found) {
        boolean elsewhere = member.commune() != null
                && producer.commune() != null
                && !member.commune().equals(producer.commune());
        if (!elsewhere && samePlace(member.address(), producer.address())) {
            found.add(new Signal(SignalRule.SAME_ADDRESS, member.address(), producer.address()));
        } else if (samePlace(member.address(), producer.representativeAddress())) {
            found.add(new Signal(SignalRule.SAME_ADDRESS, member.address(), producer.representativeAddress()));
        }
    }

    /** Two addresses of at least two telling words each, of which one goes on where the other ends. */
    private static boolean samePlace(String one, String other) {
        List<String> first = telling(one);
        List<String> second = telling(other);
        int common = Math.min(first.size(), second.size());
        return common >= 2 && first.subList(0, common).equals(second.subList(0, common));
    }

    private static List<String> telling(String address) {
        return Arrays.stream(SearchText.fold(address).split(" "))
                .filter(word -> !word.isEmpty() && !ADDRESS_WORDS.contains(word))
                .toList();
    }

    private static void phones(MemberFacts member, ProducerFacts producer, List<Signal> found) {
        String number = digits(member.phone());
        if (number.length() >= SHORTEST_PHONE && number.equals(digits(producer.phone()))) {
            found.add(new Signal(SignalRule.SAME_PHONE, member.phone(), producer.phone()));
        }
    }

    /** A number as dialled inside the country. */
    private static String digits(String phone) {
        return phone.replaceAll("\\D", "").replaceFirst("^(00)?84(?=\\d{9})", "0");
    }

    private static void surnames(MemberFacts member, ProducerFacts producer, List<Signal> found) {
        String surname = VietnameseName.surname(member.name());
        boolean same = !surname.isEmpty() && surname.equals(VietnameseName.surname(producer.representative()));
        if (same && sameCommune(member, producer)) {
            found.add(new Signal(
                    SignalRule.SURNAME_AND_COMMUNE,
                    member.name() + ", " + member.communeName(),
                    producer.representative() + ", "
                            + (producer.representativeAddress().isBlank()
                                    ? producer.communeName()
                                    : producer.representativeAddress())));
        }
    }

    private static boolean sameCommune(MemberFacts member, ProducerFacts producer) {
        if (member.commune() == null) {
            return false;
        }
        String bare = SearchText.fold(member.communeName()).replaceFirst("^(xa|phuong|thi tran|dac khu) ", "");
        String lives = " " + SearchText.fold(producer.representativeAddress()) + " ";
        return member.commune().equals(producer.commune()) || (!bare.isEmpty() && lives.contains(" " + bare + " "));
    }

    private static void interests(MemberFacts member, ProducerFacts producer, List<Signal> found) {
        for (Interest one : member.interests()) {
            boolean numbered = !code(one.registrationNumber()).isEmpty()
                    && code(one.registrationNumber()).equals(code(producer.registrationNumber()));
            boolean named = !proper(one.organisation()).isEmpty()
                    && proper(one.organisation()).equals(proper(producer.name()));
            if (numbered || named) {
                String told = one.note().isBlank() ? one.organisation() : one.organisation() + ": " + one.note();
                found.add(new Signal(
                        SignalRule.entered(one.kind()),
                        numbered ? told + " (" + one.registrationNumber() + ")" : told,
                        numbered ? producer.name() + " (" + producer.registrationNumber() + ")" : producer.name()));
            }
        }
    }

    private static String code(String number) {
        return number.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    /** A name without its legal form: "Hợp tác xã chè Hảo Đạt" and "HTX Chè Hảo Đạt" are one. */
    private static String proper(String organisation) {
        String folded = SearchText.fold(organisation);
        for (String form : FORMS) {
            if (folded.startsWith(form + " ")) {
                return folded.substring(form.length() + 1);
            }
        }
        return folded;
    }
}
