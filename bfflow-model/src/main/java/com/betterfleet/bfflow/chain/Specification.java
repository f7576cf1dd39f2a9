package com.betterfleet.bfflow.chain;

/**
 * What: the answer to a challenge.
 *
 * @param challenge the challenge that it names
 */
public record Specification(Document document, Status<DocumentStatus> status, Upstream challenge)
        implements DocumentArtefact {}
