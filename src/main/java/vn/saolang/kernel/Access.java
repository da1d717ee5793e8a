package vn.saolang.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rule of a route: which roles may call it. A handler without it is refused, and a test fails.
 *
 * <p>It is the outer wall only; whether this dossier is the actor's is asked in {@code app}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    Role[] value() default {};

    /** Everybody, signed in or not. */
    boolean anyone() default false;

    /** Every signed-in account, whatever its roles. */
    boolean signedIn() default false;

    /** Programs that bring the key of a producer ({@code Authorization: Bearer …}); the handler asks for an {@link ApiClient}. */
    boolean apiKey() default false;
}
