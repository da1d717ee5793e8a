package vn.saolang.kernel.ui;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.saolang.kernel.VietnamTime;

/** Joins the page kit to Spring MVC: messages, language, static files, access rules. */
@Configuration
class WebSetup {

    static final Locale VIETNAMESE = Locale.of("vi");

    @Bean
    VietnamTime vietnamTime(Clock clock) {
        return new VietnamTime(clock);
    }

    /** One file a module and language; Vietnamese is the base, so a text can be missing in English only. */
    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        TreeSet<String> names = new TreeSet<>();
        Arrays.stream(files)
                .map(file -> String.valueOf(file.getFilename()).replaceAll("(_en)?\\.properties$", ""))
                .forEach(name -> names.add("messages/" + name));
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(names.toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("lang") {
            @Override
            protected Locale parseLocaleValue(String value) {
                return "en".equals(value) ? Locale.ENGLISH : VIETNAMESE;
            }
        };
        resolver.setDefaultLocale(VIETNAMESE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Bean
    FilterRegistrationBean<OutageFilter> outage(ObjectProvider<PageRenderer> renderer) {
        FilterRegistrationBean<OutageFilter> first =
                new FilterRegistrationBean<>(new OutageFilter(renderer::getObject));
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    @Bean
    WebMvcRegistrations routes() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new PrefixedRoutes();
            }
        };
    }

    @Bean
    Filter cleanText() {
        return new CleanTextFilter();
    }

    @Bean
    WebMvcConfigurer pageKit(
            List<HandlerMethodReturnValueHandler> returns,
            List<HandlerMethodArgumentResolver> arguments,
            AccessInterceptor access) {
        return new PageKit(returns, arguments, access);
    }

    private record PageKit(
            List<HandlerMethodReturnValueHandler> returns,
            List<HandlerMethodArgumentResolver> arguments,
            AccessInterceptor access)
            implements WebMvcConfigurer {

        @Override
        public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
            handlers.addAll(returns);
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.addAll(arguments);
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            LocaleChangeInterceptor language = new LocaleChangeInterceptor() {
                @Override
                protected Locale parseLocaleValue(String value) {
                    return "en".equals(value) ? Locale.ENGLISH : VIETNAMESE;
                }
            };
            language.setParamName("lang");
            registry.addInterceptor(language);
            registry.addInterceptor(access);
        }

        @Override
        public void addResourceHandlers(ResourceHandlerRegistry registry) {
            CacheControl year = CacheControl.maxAge(Duration.ofDays(365)).cachePublic();
            registry.addResourceHandler(
                            "/assets/tabler.css", "/assets/htmx.js", "/assets/leaflet.css", "/assets/leaflet.js")
                    .addResourceLocations("classpath:/META-INF/resources/")
                    .setCacheControl(year)
                    .resourceChain(true)
                    .addResolver(new WebjarAssets());
            registry.addResourceHandler("/assets/**")
                    .addResourceLocations("classpath:/static/assets/")
                    .setCacheControl(year);
        }
    }
}
