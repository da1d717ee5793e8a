package vn.saolang.stamp.app.sms;

/** The gateway did not take a message. Names neither number nor text. */
public class SmsNotSent extends RuntimeException {

    public SmsNotSent(String why) {
        super(why);
    }
}
