package vn.saolang.stamp.app.sms;

/** Port to whoever carries text messages to phones. */
public interface SmsGateway {

    /**
     * Hands a message over.
     *
     * @param to phone number as the gateway told it
     * @param text at most 160 characters
     * @throws SmsNotSent when the gateway did not take it
     */
    void send(String to, String text);
}
