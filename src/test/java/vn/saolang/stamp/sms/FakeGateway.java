package vn.saolang.stamp.sms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A gateway of text messages on this machine: keeps what it should send. */
final class FakeGateway implements AutoCloseable {

    static final String KEY = "what-the-gateway-wants";

    private final HttpServer server;
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private volatile int status = 200;

    FakeGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/send", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean known = ("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (known && status == 200) {
            sent.add(URLDecoder.decode(form, StandardCharsets.UTF_8));
        }
        exchange.sendResponseHeaders(known ? status : 401, -1);
        exchange.close();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/send";
    }

    /** From now on it answers this. */
    void answer(int code) {
        status = code;
    }

    /** The forms it took, oldest first. */
    List<String> sent() {
        return sent;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
