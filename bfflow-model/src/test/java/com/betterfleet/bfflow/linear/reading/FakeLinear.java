package com.betterfleet.bfflow.linear.reading;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server on this machine that speaks the part of Linear's schema that is used: it takes only queries whose fields it knows,
 * gives pages of one node, and has the faults that it is told to have.
 */
final class FakeLinear implements AutoCloseable {

    /** What it takes for a token. */
    static final String TOKEN = "lin_api_0123456789secret";

    private static final Map<String, List<String>> NODES = Map.of(
            "issues",
            List.of(
                    "{\"identifier\": \"COR-12\", \"title\": \"One\", \"state\": {\"name\": \"Todo\", \"type\": \"unstarted\"},"
                            + " \"project\": {\"slugId\": \"0123456789ab\", \"name\": \"P\"}, \"previousIdentifiers\": []}",
                    "{\"identifier\": \"COR-13\", \"title\": \"Two\", \"state\": {\"name\": \"Done\"}}",
                    "{\"identifier\": \"COR-14\", \"title\": \"Three\", \"state\": {\"name\": \"Done\"}}"),
            "projects",
            List.of(
                    "{\"slugId\": \"0123456789ab\", \"name\": \"P\"}",
                    "{\"slugId\": \"ffff00000000\", \"name\": \"Q\"}"),
            "projectMilestones",
            List.of("{\"name\": \"2026.11\", \"project\": {\"slugId\": \"0123456789ab\", \"name\": \"P\"}}"));

    private static final Pattern SELECTION = Pattern.compile(
            "query \\w+\\([^{]*\\) \\{\\s*(\\w+)\\([^)]*\\) \\{[\\s\\w{}]+pageInfo \\{ hasNextPage endCursor }\\s*}\\s*}\\s*");

    /** A fault: what is answered instead of what was asked for. */
    record Fault(int status, String body, Map<String, String> headers, long delay) {

        static Fault of(int status, String body) {
            return new Fault(status, body, Map.of(), 0);
        }
    }

    private final HttpServer server;
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final List<JsonNode> asked = new ArrayList<>();

    FakeLinear() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/graphql", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/graphql");
    }

    FakeLinear failing(Fault... some) {
        faults.addAll(List.of(some));
        return this;
    }

    /** What it was asked. */
    List<JsonNode> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Fault fault = faults.poll();
        if (fault != null) {
            sleep(fault.delay());
            fault.headers().forEach(exchange.getResponseHeaders()::set);
            respond(exchange, fault.status(), fault.body());
        } else if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            respond(
                    exchange,
                    401,
                    "{\"errors\": [{\"message\": \"no\", \"extensions\": {\"code\": \"AUTHENTICATION_ERROR\"}}]}");
        } else {
            JsonNode question = JsonMapper.shared().readTree(body);
            asked.add(question);
            respond(exchange, 200, page(question));
        }
    }

    private static String page(JsonNode question) {
        var selection = SELECTION.matcher(question.get("query").asString());
        if (!selection.matches()) {
            return "{\"errors\": [{\"message\": \"Syntax Error\"}]}";
        }
        String connection = selection.group(1);
        List<String> nodes = NODES.getOrDefault(connection, List.of());
        JsonNode after = question.get("variables").get("after");
        int index = after.isNull() ? 0 : Integer.parseInt(after.asString().substring(1)) + 1;
        boolean more = index + 1 < nodes.size();
        return "{\"data\": {\"" + connection + "\": {\"nodes\": [" + nodes.get(index)
                + "], \"pageInfo\": {\"hasNextPage\": " + more + ", \"endCursor\": \"c" + index + "\"}}}}";
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
