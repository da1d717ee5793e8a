package vn.saolang.recognition.model.review;

/** What may be done with a request of the ministry. */
public enum ReviewAction {
    ANSWER,
    RETURN,
    SIGN,
    CLOSE
}
