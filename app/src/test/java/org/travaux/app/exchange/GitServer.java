package org.travaux.app.exchange;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Repositories of a folder over HTTP on this machine, served by Git itself. */
final class GitServer implements AutoCloseable {
    private final Path folder;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(8);

    /**
     * A server that is ready.
     *
     * @param user who may enter; null for everybody
     */
    GitServer(Path folder, @Nullable String user, String password) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        HttpContext context = server.createContext("/", this::answer);
        if (user != null) {
            context.setAuthenticator(
                    new BasicAuthenticator("texts") {
                        @Override
                        public boolean checkCredentials(String name, String proof) {
                            return name.equals(user) && proof.equals(password);
                        }
                    });
        }
        server.start();
    }

    /** Makes an empty repository. */
    static boolean make(Path repository) throws IOException, InterruptedException {
        try {
            return git("init", "--bare", "-q", "-b", "main", repository.toString()).waitFor() == 0
                    && git("-C", repository.toString(), "config", "http.receivepack", "true")
                                    .waitFor()
                            == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Process git(String... arguments) throws IOException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return new ProcessBuilder(command).start();
    }

    SharedPlace place(String repository) {
        return new SharedPlace(
                "http://127.0.0.1:" + server.getAddress().getPort() + "/" + repository);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            ProcessBuilder builder = new ProcessBuilder("git", "http-backend");
            Map<String, String> environment = builder.environment();
            environment.put("GIT_PROJECT_ROOT", folder.toString());
            environment.put("GIT_HTTP_EXPORT_ALL", "");
            environment.put("PATH_INFO", exchange.getRequestURI().getPath());
            String query = exchange.getRequestURI().getRawQuery();
            environment.put("QUERY_STRING", query == null ? "" : query);
            environment.put("REQUEST_METHOD", exchange.getRequestMethod());
            environment.put("REMOTE_USER", "desk");
            environment.put("REMOTE_ADDR", "127.0.0.1");
            pass(exchange, "Content-Type", "CONTENT_TYPE", environment);
            pass(exchange, "Content-Encoding", "HTTP_CONTENT_ENCODING", environment);
            pass(exchange, "Git-Protocol", "GIT_PROTOCOL", environment);
            byte[] body = exchange.getRequestBody().readAllBytes();
            environment.put("CONTENT_LENGTH", String.valueOf(body.length));
            Process git = builder.start();
            try (OutputStream in = git.getOutputStream()) {
                in.write(body);
            }
            InputStream out = new BufferedInputStream(git.getInputStream());
            int status = 200;
            for (String line = line(out); !line.isEmpty(); line = line(out)) {
                String[] field = line.split(": ", 2);
                if (field[0].toLowerCase(Locale.ROOT).equals("status")) {
                    status = Integer.parseInt(field[1].substring(0, 3));
                } else {
                    exchange.getResponseHeaders().add(field[0], field[1]);
                }
            }
            exchange.sendResponseHeaders(status, 0);
            out.transferTo(exchange.getResponseBody());
        }
    }

    private static void pass(
            HttpExchange exchange, String header, String name, Map<String, String> environment) {
        String value = exchange.getRequestHeaders().getFirst(header);
        if (value != null) {
            environment.put(name, value);
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
