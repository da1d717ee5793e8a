package vn.saolang.kernel.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the handler of a request. For a path with a variable Spring asks every one of our hundreds of routes in full, which took a
 * third of the processor time of a scan; here only routes are asked whose first step may be the path's.
 */
class PrefixedRoutes extends RequestMappingHandlerMapping {

    private static final ScopedValue<Set<RequestMappingInfo>> ASKED = ScopedValue.newInstance();

    private volatile @Nullable Steps steps;

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String lookupPath, HttpServletRequest request)
            throws Exception {
        Steps known = steps;
        if (known == null) {
            known = Steps.of(getHandlerMethods().keySet());
            steps = known;
        }
        return ScopedValue.where(ASKED, known.asked(lookupPath))
                .<@Nullable HandlerMethod, Exception>call(() -> super.lookupHandlerMethod(lookupPath, request));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        return ASKED.get().contains(info) ? super.getMatchingMapping(info, request) : null;
    }

    @Override
    public void registerMapping(RequestMappingInfo mapping, Object handler, Method method) {
        super.registerMapping(mapping, handler, method);
        steps = null;
    }

    @Override
    public void unregisterMapping(RequestMappingInfo mapping) {
        super.unregisterMapping(mapping);
        steps = null;
    }

    /**
     * The routes by the first step of their paths, {@code /stamps/}.
     *
     * @param open those whose first step may be anything
     */
    private record Steps(
            Map<String, Set<RequestMappingInfo>> byFirst, Set<RequestMappingInfo> open, Set<RequestMappingInfo> all) {

        static Steps of(Set<RequestMappingInfo> all) {
            Map<String, Set<RequestMappingInfo>> byFirst = new HashMap<>();
            Set<RequestMappingInfo> open = new HashSet<>();
            for (RequestMappingInfo info : all) {
                Set<String> firsts = new HashSet<>();
                info.getPatternValues().forEach(pattern -> firsts.add(firstStepOf(pattern)));
                if (firsts.isEmpty() || firsts.contains("")) {
                    open.add(info);
                } else {
                    firsts.forEach(first ->
                            byFirst.computeIfAbsent(first, _ -> new HashSet<>()).add(info));
                }
            }
            byFirst.values().forEach(routes -> routes.addAll(open));
            return new Steps(byFirst, open, new HashSet<>(all));
        }

        Set<RequestMappingInfo> asked(String path) {
            String first = firstStep(plain(path));
            return first.isEmpty() ? all : byFirst.getOrDefault(first, open);
        }
    }

    /** The letters of a path that stand for themselves: up to the first escape or parameter. */
    static String plain(String path) {
        return before(path, "%;");
    }

    /** The letters of a pattern before anything that stands for something else. */
    static String literal(String pattern) {
        return before(pattern, "{*?%;");
    }

    /** The first step with its slashes, {@code /s/}; empty when it does not end within the letters. */
    static String firstStep(String letters) {
        int end = letters.indexOf('/', 1);
        return end < 0 ? "" : letters.substring(0, end + 1);
    }

    /** A pattern that is all letters ends its last step by ending. */
    private static String firstStepOf(String pattern) {
        String letters = literal(pattern);
        return firstStep(letters.equals(pattern) ? letters + '/' : letters);
    }

    private static String before(String text, String stops) {
        for (int i = 0; i < text.length(); i++) {
            if (stops.indexOf(text.charAt(i)) >= 0) {
                return text.substring(0, i);
            }
        }
        return text;
    }
}
