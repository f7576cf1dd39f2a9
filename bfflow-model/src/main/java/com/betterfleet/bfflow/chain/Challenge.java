package com.betterfleet.bfflow.chain;

/** Why: the question that a piece of work answers. */
public record Challenge(Document document, Status<DocumentStatus> status) implements DocumentArtefact {}
