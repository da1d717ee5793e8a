package vn.saolang.notice.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on this machine that takes letters by SMTP, or refuses them all. */
final class MailServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    MailServer() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> letters() {
        return List.copyOf(letters);
    }

    void refuse(boolean all) {
        refusing = all;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException _) {
                // the other side went away, or the server was closed
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        say(out, refusing ? "554 not today" : "220 ready");
        StringBuilder letter = new StringBuilder();
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data && line.equals(".")) {
                data = false;
                letters.add(letter.toString());
                say(out, "250 taken");
            } else if (data) {
                letter.append(line).append('\n');
            } else if (line.equalsIgnoreCase("DATA")) {
                data = true;
                say(out, "354 go on");
            } else {
                letter.append(line).append('\n');
                say(out, line.equalsIgnoreCase("QUIT") ? "221 bye" : "250 ok");
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
