package vn.saolang.epcis.model;

/** Why a request to the repository is refused, in the standard's own terms (EPCIS 2.0, REST bindings). */
public final class EpcisProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Type type;

    /**
     * Makes one.
     *
     * @param detail what is wrong, in English, for the program's maker; never what another producer's events hold
     */
    public EpcisProblem(Type type, String detail) {
        super(detail);
        this.type = type;
    }

    public Type type() {
        return type;
    }

    /** In words. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** The standard's exceptions and the HTTP status of each. */
    public enum Type {
        VALIDATION("ValidationException", 400),
        QUERY_VALIDATION("QueryValidationException", 400),
        QUERY_PARAMETER("QueryParameterException", 400),
        SUBSCRIPTION_CONTROLS("SubscriptionControlsException", 400),
        UNAUTHENTICATED("SecurityException", 401),
        FORBIDDEN("SecurityException", 403),
        NO_SUCH_NAME("NoSuchNameException", 404),
        NO_SUCH_RESOURCE("NoSuchResourceException", 404),
        NOT_ACCEPTABLE("NotAcceptableException", 406),
        RESOURCE_ALREADY_EXISTS("ResourceAlreadyExistsException", 409),
        CAPTURE_LIMIT_EXCEEDED("CaptureLimitExceededException", 413),
        QUERY_TOO_LARGE("QueryTooLargeException", 413),
        QUERY_TOO_COMPLEX("QueryTooComplexException", 413),
        URI_TOO_LONG("URITooLongException", 414),
        UNSUPPORTED_MEDIA_TYPE("UnsupportedMediaTypeException", 415),
        IMPLEMENTATION("ImplementationException", 500),
        NOT_IMPLEMENTED("ImplementationException", 501);

        private final String term;
        private final int status;

        Type(String term, int status) {
            this.term = term;
            this.status = status;
        }

        /** The {@code type} of the problem: {@code epcisException:…}. */
        public String uri() {
            return "epcisException:" + term;
        }

        public int status() {
            return status;
        }
    }
}
