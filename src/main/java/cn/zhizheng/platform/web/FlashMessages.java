package cn.zhizheng.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;

/** Says on the next page what was done; survives the redirect after a post. */
@RequestScoped
public class FlashMessages {

    /**
     * @param module whose bundle holds the key
     * @param key the sentence
     */
    public void success(String module, String key, Object... arguments) {
        var faces = FacesContext.getCurrentInstance();
        var sentence =
                Sentences.of(module, key, List.of(arguments), faces.getViewRoot().getLocale());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, sentence));
    }
}
