package cn.zhizheng.platform.web;

import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.NotFoundException;
import cn.zhizheng.platform.RandomReference;
import cn.zhizheng.platform.RefusalNoticed;
import cn.zhizheng.platform.security.AccessDeniedException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one edge at which errors of pages become answers. A rule that said no becomes a sentence on
 * the same page with what was typed still there; an expired page, a missing thing and a broken
 * server become their own error page. Logged once, here, with a reference number that the page
 * shows.
 */
public class PortalExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(PortalExceptionHandler.class.getName());

    public PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            var event = events.next();
            var context = event.getContext();
            events.remove();
            answer(context.getContext(), context.getException(), context.getPhaseId());
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown, PhaseId phase) {
        var refusal = find(thrown, BusinessRuleException.class);
        if (find(thrown, ViewExpiredException.class).isPresent()) {
            send(faces, 440, "");
        } else if (find(thrown, OptimisticLockException.class).isPresent()) {
            say(faces, new BusinessRuleException("error.platform.changed-meanwhile"));
        } else if (refusal.isPresent()) {
            answerRefusal(faces, refusal.get(), phase);
        } else {
            var incident = RandomReference.next().substring(0, 8);
            LOG.log(Level.SEVERE, "incident " + incident, thrown);
            send(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, incident);
        }
    }

    private static void answerRefusal(
            FacesContext faces, BusinessRuleException refusal, PhaseId phase) {
        note(faces, refusal);
        if (refusal instanceof NotFoundException || isReading(faces, phase)) {
            var denied = refusal instanceof AccessDeniedException;
            send(
                    faces,
                    denied ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND,
                    "");
        } else {
            say(faces, refusal);
        }
    }

    /** A page that cannot be shown at all; a refused act leaves the page as it was. */
    private static boolean isReading(FacesContext faces, PhaseId phase) {
        return !faces.isPostback() || phase.equals(PhaseId.RENDER_RESPONSE);
    }

    private static void say(FacesContext faces, BusinessRuleException refusal) {
        var sentence = Sentences.of(refusal, faces.getViewRoot().getLocale());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    private static void note(FacesContext faces, BusinessRuleException refusal) {
        var view = faces.getViewRoot() == null ? "-" : faces.getViewRoot().getViewId();
        CDI.current()
                .getBeanManager()
                .getEvent()
                .fire(new RefusalNoticed(view, "/", Map.of("rule", refusal.getMessage())));
    }

    private static void send(FacesContext faces, int status, String incident) {
        try {
            faces.getExternalContext().getRequestMap().put("zhizheng.incident", incident);
            faces.getExternalContext().responseReset();
            faces.getExternalContext().responseSendError(status, incident);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException("the reader has gone", gone);
        }
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> kind) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
