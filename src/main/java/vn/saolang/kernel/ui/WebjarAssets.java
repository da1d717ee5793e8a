package vn.saolang.kernel.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Serves the libraries' files under our own short names, so that no page names a library's version. */
class WebjarAssets implements ResourceResolver {

    @Override
    public Resource resolveResource(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        String uri = request == null ? path : request.getRequestURI();
        return new ClassPathResource(Assets.location(uri.substring(uri.lastIndexOf('/') + 1)));
    }

    @Override
    public @Nullable String resolveUrlPath(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return null;
    }
}
