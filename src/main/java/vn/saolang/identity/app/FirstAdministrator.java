package vn.saolang.identity.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.saolang.identity.store.AccountStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.Role;

/** On an installation without any account, opens the administrator's, its password in a file only the owner can read. */
@Component
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    static final String LOGIN = "admin";

    private final AccountStore accounts;
    private final OpenAccount open;
    private final Path home;
    private final boolean demo;

    FirstAdministrator(
            AccountStore accounts,
            OpenAccount open,
            @Value("${saolang.home}") Path home,
            @Value("${saolang.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.open = open;
        this.home = home;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (demo || accounts.any()) {
            return;
        }
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path file = home.resolve("admin-password");
        Files.createDirectories(home);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password + System.lineSeparator());
        List<Grant> grants = List.of(new Grant(Role.ADMINISTRATOR, ""));
        open.open(Actor.system("first start"), LOGIN, "Quản trị hệ thống", password, grants);
        LOG.info("First start: account '{}' opened, its password is in {}", LOGIN, file);
    }
}
