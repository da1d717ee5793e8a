package vn.saolang.demo.app;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.identity.DemoSignIn;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.Role;

/** An account for each role on the path from dossier to star, named by the role. */
@Component
@Order(1)
public class DemoPeople implements DemoChapter {

    /** Xã Tân Cương and Tỉnh Thái Nguyên since 1/7/2025; the ministry. */
    public static final String COMMUNE = "05503@2025-07-01";

    public static final String PROVINCE = "19@2025-07-01";
    static final String COUNTRY = "VN";

    private final Accounts accounts;

    DemoPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    private record Person(String login, String name, Role role, String scope) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("producer", "Chủ thể – HTX Mẫu Chè Tân Cương", Role.PRODUCER, ""),
            new Person("producer-2", "Chủ thể – HTX Mẫu Mật Ong", Role.PRODUCER, ""),
            new Person("producer-3", "Chủ thể – HTX Mẫu Kết Nối", Role.PRODUCER, ""),
            new Person("producer-4", "Chủ thể – Hộ trồng chè mẫu", Role.PRODUCER, ""),
            new Person("commune-officer", "Cán bộ OCOP xã Tân Cương", Role.COMMUNE_OFFICER, COMMUNE),
            new Person("commune-chair", "Chủ tịch UBND xã Tân Cương", Role.COMMUNE_CHAIR, COMMUNE),
            new Person("province-office", "Cơ quan tham mưu OCOP tỉnh Thái Nguyên", Role.PROVINCE_OFFICE, PROVINCE),
            new Person("council-chair", "Chủ tịch Hội đồng cấp tỉnh", Role.COUNCIL_CHAIR, PROVINCE),
            new Person("council-secretary", "Thư ký Hội đồng cấp tỉnh", Role.COUNCIL_SECRETARY, PROVINCE),
            new Person("member-1", "Thành viên Hội đồng – Sở Nông nghiệp và Môi trường", Role.COUNCIL_MEMBER, PROVINCE),
            new Person("member-2", "Thành viên Hội đồng – Sở Công Thương", Role.COUNCIL_MEMBER, PROVINCE),
            new Person("member-3", "Thành viên Hội đồng – Sở Y tế", Role.COUNCIL_MEMBER, PROVINCE),
            new Person("member-4", "Thành viên Hội đồng – Sở Khoa học và Công nghệ", Role.COUNCIL_MEMBER, PROVINCE),
            new Person(
                    "member-5", "Thành viên Hội đồng – Sở Văn hóa, Thể thao và Du lịch", Role.COUNCIL_MEMBER, PROVINCE),
            new Person("adviser-1", "Tổ tư vấn – chuyên viên nông nghiệp", Role.ADVISER, PROVINCE),
            new Person("adviser-2", "Tổ tư vấn – chuyên viên công thương", Role.ADVISER, PROVINCE),
            new Person("consultant", "Tư vấn lập hồ sơ", Role.CONSULTANT, ""),
            new Person("province-chair", "Chủ tịch UBND tỉnh Thái Nguyên", Role.PROVINCE_CHAIR, PROVINCE),
            new Person("ministry-office", "Cơ quan tham mưu OCOP của Bộ", Role.MINISTRY_OFFICE, COUNTRY),
            new Person("minister", "Bộ trưởng Bộ Nông nghiệp và Môi trường", Role.MINISTER, COUNTRY),
            new Person("ministry-chair", "Chủ tịch Hội đồng cấp trung ương", Role.COUNCIL_CHAIR, COUNTRY),
            new Person("ministry-secretary", "Thư ký Hội đồng cấp trung ương", Role.COUNCIL_SECRETARY, COUNTRY),
            new Person(
                    "ministry-member-1",
                    "Thành viên Hội đồng trung ương – Bộ Công Thương",
                    Role.COUNCIL_MEMBER,
                    COUNTRY),
            new Person("ministry-member-2", "Thành viên Hội đồng trung ương – Bộ Y tế", Role.COUNCIL_MEMBER, COUNTRY),
            new Person(
                    "ministry-member-3",
                    "Thành viên Hội đồng trung ương – Bộ Khoa học và Công nghệ",
                    Role.COUNCIL_MEMBER,
                    COUNTRY),
            new Person("admin", "Quản trị hệ thống", Role.ADMINISTRATOR, ""));

    @Override
    public void load() {
        Actor loader = Actor.system("demo");
        for (Person person : PEOPLE) {
            String login = DemoSignIn.LOGIN_PREFIX + person.login();
            if (accounts.withLogin(login).isEmpty()) {
                List<Grant> grants = List.of(new Grant(person.role(), person.scope()));
                accounts.open(loader, login, person.name(), DemoSignIn.PASSWORD, grants);
            }
        }
    }

    /** The account with this demo login, as it acts. */
    public Actor actor(String login) {
        return accounts.withLogin(DemoSignIn.LOGIN_PREFIX + login)
                .map(Account::asActor)
                .orElseThrow();
    }
}
