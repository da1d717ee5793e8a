package vn.saolang.e2e;

import static vn.saolang.e2e.Words.t;

/** What a producer does before a dossier: an account, an entity, a product. All names are made up. */
record Producer(Visitor visitor) {

    static final String PASSWORD = "mat-khau-thu-2026";
    static final String COMMUNE = "05503@2025-07-01";

    /** Opens an account and signs in. */
    Producer join(String login, String name) {
        visitor.open("/sign-up");
        visitor.shows(Screen.SIGN_UP);
        return joinQuietly(login, name);
    }

    Producer joinQuietly(String login, String name) {
        visitor.open("/sign-up");
        visitor.fill("name", name).fill("login", login).fill("password", PASSWORD);
        visitor.press(t("identity.sign-up.do"));
        return signIn(login);
    }

    Producer signIn(String login) {
        visitor.open("/sign-in");
        visitor.fill("login", login).fill("password", PASSWORD).press(t("identity.sign-in.do"));
        visitor.says(t("kernel.work.lead"));
        return this;
    }

    /** Types an entity's details into the form that is open; another act sends it. */
    Producer typeEntity(String name) {
        visitor.fill("name", name)
                .choose("kind", "COOPERATIVE")
                .fill("registrationNumber", "4600000000")
                .fill("registeredOn", "2019-03-15")
                .fill("registeredAt", "Phòng Tài chính – Kế hoạch")
                .fill("address", "Xóm Gò Pháo")
                .choose("commune", COMMUNE)
                .fill("phone", "0208 300 0000")
                .fill("email", "htx@example.vn")
                .fill("representativeName", "Người đại diện mẫu")
                .fill("representativeTitle", "Giám đốc")
                .choose("representativeSex", "FEMALE")
                .fill("representativeEthnicity", "Kinh")
                .fill("representativeAddress", "Xóm Gò Pháo");
        return this;
    }

    Producer typeProduct(String name) {
        visitor.fill("name", name)
                .choose("criteriaSet", "QD26-11")
                .choose("place", COMMUNE)
                .fill("description", "Chè búp một tôm hai lá, sao suốt, đóng gói 200 g.")
                .fill("packaging", "Túi hút chân không, hộp giấy.")
                .fill("story", "Nương chè của ba thế hệ trong xóm.");
        return this;
    }
}
