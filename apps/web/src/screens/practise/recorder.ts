/** Why there is no recording: the browser cannot, the person or the browser said no, no microphone, or it broke. */
export type MicTrouble = 'unsupported' | 'denied' | 'absent' | 'failed';

export interface Recording {
  /** Ends it and answers with the sound; null when nothing was recorded. */
  stop(): Promise<Blob | null>;
}

export type Recorded = { ok: true; recording: Recording } | { ok: false; trouble: MicTrouble };

/** Asks for the microphone and records until it is stopped. The sound stays in the memory of this page. */
export async function startRecording(): Promise<Recorded> {
  // Both are missing on a page that is not served securely.
  if (!navigator.mediaDevices?.getUserMedia || !('MediaRecorder' in globalThis))
    return refused('unsupported');
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    try {
      return { ok: true, recording: recordingOf(stream) };
    } catch {
      letGo(stream);
      return refused('failed');
    }
  } catch (error) {
    return refused(troubleOf(error));
  }
}

function recordingOf(stream: MediaStream): Recording {
  const recorder = new MediaRecorder(stream);
  const pieces: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => data.size > 0 && pieces.push(data));
  const ended = new Promise<void>((resolve) => {
    recorder.addEventListener('stop', () => resolve());
    recorder.addEventListener('error', () => resolve());
  });
  recorder.start();
  return {
    async stop() {
      if (recorder.state !== 'inactive') recorder.stop();
      await ended;
      // The light of the microphone goes out.
      letGo(stream);
      return pieces.length > 0 ? new Blob(pieces, { type: recorder.mimeType }) : null;
    },
  };
}

function letGo(stream: MediaStream) {
  for (const track of stream.getTracks()) track.stop();
}

const refused = (trouble: MicTrouble): Recorded => ({ ok: false, trouble });

export function troubleOf(error: unknown): MicTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'absent';
  return 'failed';
}

/** The ending of a file of this kind of sound. */
export function endingOf(type: string): string {
  if (type.includes('mp4')) return 'm4a';
  return type.includes('ogg') ? 'ogg' : 'webm';
}
