package nl.koers.mail.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// A mail server that says this about every recipient.
final class AnsweringServer implements AutoCloseable {
    private final ServerSocket server;
    private final Thread serving;

    AnsweringServer(String aboutRecipient) throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        serving = Thread.ofVirtual().start(() -> serve(server, aboutRecipient));
    }

    JavaMailSender sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getLocalPort());
        return sender;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        server.close();
        serving.join();
    }

    private static void serve(ServerSocket server, String aboutRecipient) {
        while (!server.isClosed()) {
            try (var caller = server.accept()) {
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                var out = new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.UTF_8);
                boolean text = false;
                say(out, "220 hier");
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    if (text) {
                        text = !line.equals(".");
                        if (!text) {
                            say(out, "250 OK");
                        }
                    } else if (line.startsWith("RCPT")) {
                        say(out, aboutRecipient);
                    } else if (line.startsWith("DATA")) {
                        text = true;
                        say(out, "354 toe maar");
                    } else {
                        say(out, "250 OK");
                    }
                }
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }
}
