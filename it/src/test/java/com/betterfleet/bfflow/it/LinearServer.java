package com.betterfleet.bfflow.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers as Linear does, on this machine: one project and one issue, and at first that it is asked too much. */
final class LinearServer implements AutoCloseable {

    /** What it takes for a token. */
    static final String TOKEN = "lin_api_NobodyMayEverReadThis42";

    private static final String END = "\"pageInfo\": {\"hasNextPage\": false, \"endCursor\": null}";

    private final AtomicInteger requests = new AtomicInteger();
    private final HttpServer server;

    LinearServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/graphql", this::answer);
        server.start();
    }

    /** The argument that leads a build here. */
    String argument() {
        return "-Dbfflow.linear.url=http://127.0.0.1:" + server.getAddress().getPort() + "/graphql";
    }

    /** How often it was asked. */
    int requests() {
        return requests.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean first = requests.incrementAndGet() == 1;
        if (first) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            respond(exchange, 429, "");
        } else if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            respond(
                    exchange,
                    401,
                    "{\"errors\": [{\"message\": \"no such key: "
                            + exchange.getRequestHeaders().getFirst("Authorization") + "\"}]}");
        } else if (question.contains("projectMilestones(")) {
            respond(exchange, 200, "{\"data\": {\"projectMilestones\": {\"nodes\": [], " + END + "}}}");
        } else if (question.contains("projects(")) {
            respond(
                    exchange,
                    200,
                    "{\"data\": {\"projects\": {\"nodes\": [{\"slugId\": \"0123456789ab\", \"name\": \"Dispatch"
                            + " board\", \"url\": \"https://linear.app/acme/project/dispatch-board-0123456789ab\"}], "
                            + END + "}}}");
        } else {
            respond(
                    exchange,
                    200,
                    "{\"data\": {\"issues\": {\"nodes\": [{\"identifier\": \"COR-12\", \"title\": \"Grey out stale"
                            + " vehicles\", \"url\": \"https://linear.app/acme/issue/COR-12\", \"previousIdentifiers\": [], \"state\":"
                            + " {\"name\": \"Todo\", \"type\": \"unstarted\"}, \"project\": {\"slugId\": \"0123456789ab\"}}], "
                            + END
                            + "}}}");
        }
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
