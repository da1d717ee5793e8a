package vn.saolang;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.saolang.launch.CheckData;
import vn.saolang.launch.Launch;
import vn.saolang.launch.LaunchFailure;
import vn.saolang.launch.Settings;

/** Sao Làng, one application. Two modules may each have a class of the same name, so beans bear their full names. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Application {

    /** Starts the database, then the application; or only checks the data when asked to by {@code --check-data}. */
    public static void main(String[] arguments) {
        try {
            Settings settings = Settings.from(System.getenv());
            if (List.of(arguments).contains("--check-data")) {
                System.exit(CheckData.run(settings, System.out) ? 0 : 1);
            }
            run(settings, arguments);
        } catch (LaunchFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static void run(Settings settings, String[] arguments) {
        Launch launch = Launch.start(settings);
        // Spring runs these once its contexts are closed: the last request is answered before the database stops.
        SpringApplication.getShutdownHandlers().add(launch::close);
        SpringApplication application = new SpringApplication(Application.class);
        application.setDefaultProperties(launch.properties());
        application.addListeners((ApplicationListener<ApplicationReadyEvent>) ready -> {
            int port = ready.getApplicationContext()
                    .getEnvironment()
                    .getRequiredProperty("local.server.port", Integer.class);
            System.out.println(launch.readyLine(port));
        });
        try {
            application.run(arguments);
        } catch (PortInUseException taken) {
            throw new LaunchFailure("Port " + taken.getPort() + " is taken: choose another with SAOLANG_PORT.", taken);
        } catch (RuntimeException failure) {
            throw new LaunchFailure(
                    "Sao Làng did not start: " + rootCause(failure) + " (see the log in "
                            + settings.home().resolve("log") + ").",
                    failure);
        }
    }

    private static String rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
