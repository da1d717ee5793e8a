package vn.saolang.traceability.web.resolver;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Lets lots and serials hold what GS1 set 82 holds – a slash, a percent sign, a semicolon – at the resolver's addresses, and there only:
 * everywhere else such a path is refused as before.
 */
@Configuration
class ResolverSetup {

    private static final int OUTSIDE_OF_SECURITY = 20;

    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall wide = new StrictHttpFirewall();
        wide.setAllowUrlEncodedSlash(true);
        wide.setAllowUrlEncodedDoubleSlash(true);
        wide.setAllowUrlEncodedPercent(true);
        wide.setAllowUrlEncodedPeriod(true);
        wide.setAllowSemicolon(true);
        return new ByPath(new StrictHttpFirewall(), wide);
    }

    private record ByPath(HttpFirewall strict, HttpFirewall wide) implements HttpFirewall {

        @Override
        public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
            return (ResolverFilter.isForResolver(request) ? wide : strict).getFirewalledRequest(request);
        }

        @Override
        public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
            return strict.getFirewalledResponse(response);
        }
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slashesInLots() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
    }

    @Bean
    FilterRegistrationBean<ResolverFilter> resolverFilter() {
        FilterRegistrationBean<ResolverFilter> filter = new FilterRegistrationBean<>(new ResolverFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + OUTSIDE_OF_SECURITY);
        return filter;
    }
}
