package vn.saolang.epcis.web.query;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Lets identifiers, which are URIs, stand in addresses of the repository. */
@Configuration
class QuerySetup {

    private static final int OUTSIDE_OF_SECURITY = 19;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slashesInIdentifiers() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
    }

    @Bean
    FilterRegistrationBean<AddressedFilter> addressedFilter() {
        FilterRegistrationBean<AddressedFilter> filter = new FilterRegistrationBean<>(new AddressedFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + OUTSIDE_OF_SECURITY);
        return filter;
    }
}
