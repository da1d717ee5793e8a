package vn.saolang.producer.web.key;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.saolang.kernel.ui.ApiClients;
import vn.saolang.producer.app.key.IssueApiKey;

/** Tells the page kit whose key a program brought. */
@Configuration
class ApiKeySetup {

    @Bean
    ApiClients.Directory apiClients(IssueApiKey keys) {
        return keys::clientOf;
    }
}
