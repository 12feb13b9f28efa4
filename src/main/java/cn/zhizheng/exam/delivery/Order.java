package cn.zhizheng.exam.delivery;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** What waits in the writer's queue. Handled in the order of arrival. */
sealed interface Order {

    LiveSheet sheet();

    /**
     * Saves of one request; all of them or none become durable.
     *
     * @param reply called after the commit, or when there will be none
     */
    record SaveOrder(
            LiveSheet sheet, List<Save> saves, Instant receivedAt, Consumer<SaveReply> reply)
            implements Order {}

    /** A look at the sheet, or its closing, when everything that came before is durable. */
    record SheetOrder<T>(
            LiveSheet sheet, Function<LiveSheet, T> question, CompletableFuture<T> answer)
            implements Order {

        void ask() {
            answer.complete(question.apply(sheet));
        }
    }
}
