import 'server-only'
import { createTransport } from 'nodemailer'

/** Whether this server can send mail: SMTP_URL is set, as smtp://user:password@mail.example.org:587. */
export function canSendMail(): boolean {
  return Boolean(process.env['SMTP_URL'])
}

/** Sends a mail of plain text from MAIL_FROM, else from the user in SMTP_URL. Throws when the mail server does not take it within 20 s. */
export async function sendMail({ to, subject, text }: { to: string; subject: string; text: string }): Promise<void> {
  const url = process.env['SMTP_URL']
  if (!url) throw new Error('SMTP_URL is not set')
  const transport = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 })
  try {
    await transport.sendMail({ from: process.env['MAIL_FROM'] || senderOf(url), to, subject, text })
  } finally {
    transport.close()
  }
}

function senderOf(url: string): string {
  const { username, hostname } = new URL(url)
  const user = decodeURIComponent(username)
  return user.includes('@') ? user : `${user || 'upbeat'}@${hostname}`
}
